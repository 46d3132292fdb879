# Makes clustered-share.json: R 4.2.2, survey 4.1-1. Run: Rscript clustered-share.R > clustered-share.json
suppressMessages(library(survey))
library(jsonlite)
witness <- function(name, n, d) {
  one <- data.frame(cluster = rep(seq_along(d), d), y = unlist(mapply(function(n, d) rep(c(1, 0), c(n, d - n)), n, d, SIMPLIFY = FALSE)))
  design <- svydesign(ids = ~cluster, weights = ~1, data = one)
  mean <- svymean(~y, design)
  sums <- svydesign(ids = ~1, weights = ~1, data = data.frame(n, d))
  ratio <- svyratio(~n, ~d, sums)
  p <- coef(mean)[[1]]
  # As in svyciprop(method = "beta"), whose limits are stored too: from them alone the adjusted size can be checked.
  size <- p * (1 - p) / vcov(mean)[1] * (qt(0.025, nrow(design) - 1) / qt(0.025, degf(design)))^2
  ci <- attr(svyciprop(~y, design, method = "beta"), "ci")
  stopifnot(all.equal(unname(ci), c(qbeta(0.025, size * p, size * (1 - p) + 1), qbeta(0.975, size * p + 1, size * (1 - p)))))
  z <- qnorm(0.975)
  wilson <- (p + z^2 / (2 * size) + c(-1, 1) * z * sqrt(p * (1 - p) / size + z^2 / (4 * size^2))) / (1 + z^2 / size)
  list(name = name, numerator = n, denominator = d, variance = vcov(mean)[1], ratioVariance = vcov(ratio)[1], size = size,
    low = wilson[1], high = wilson[2])
}
generated <- function(k, villages, each, share, rho) {
  set.seed(k)
  d <- rpois(villages, each) + 1
  n <- rbinom(villages, d, rbeta(villages, share * (1 - rho) / rho, (1 - share) * (1 - rho) / rho))
  witness(paste(villages, "villages, about", each, "each"), n, d)
}
cat(toJSON(list(
  witness("twelve by hand", rep(c(0, 1, 4), 4), rep(4, 12)),
  witness("of different sizes", c(0, 1, 5, 2, 40, 0, 3, 1, 1, 12, 7), c(1, 2, 20, 4, 50, 3, 3, 2, 9, 30, 8)),
  generated(1, 10, 9, 0.8, 0.2), generated(2, 30, 25, 0.55, 0.1), generated(3, 120, 4, 0.9, 0.3),
  generated(4, 15, 300, 0.3, 0.05), generated(5, 400, 11, 0.97, 0.3)), digits = 15, auto_unbox = TRUE))
