# Makes clustered-rate.json: R 4.2.2, survey 4.1-1. Run: Rscript clustered-rate.R > clustered-rate.json
suppressMessages(library(survey))
library(jsonlite)
witness <- function(name, n, d) {
  ratio <- svyratio(~n, ~d, svydesign(ids = ~1, weights = ~1, data = data.frame(n, d)))
  r <- coef(ratio)[[1]]
  limits <- 1000 * r * exp(c(-1, 1) * qt(0.975, length(n) - 1) * sqrt(vcov(ratio)[1]) / r)
  list(name = name, numerator = n, denominator = d, low = limits[1], high = limits[2])
}
generated <- function(k, villages, sessions) {
  set.seed(k)
  d <- round(rlnorm(villages, 8, 0.5) * pmin(1, runif(villages, 0.2, 1.8)), 3)
  n <- round(rpois(villages, sessions * rgamma(villages, 1)) * rlnorm(villages, 3.4, 0.6))
  witness(paste(villages, "villages, about", sessions, "sessions each"), n, d)
}
cat(toJSON(list(witness("twelve by hand", rep(c(40, 80, 120), 4), rep(2000, 12)), generated(1, 10, 6), generated(2, 30, 1), generated(3, 250, 0.4)),
  digits = 15, auto_unbox = TRUE))
