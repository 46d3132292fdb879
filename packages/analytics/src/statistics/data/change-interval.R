# Makes change-interval.json: R 4.2.2, survey 4.1-1. Run: Rscript change-interval.R > change-interval.json
suppressMessages(library(survey))
library(jsonlite)
witness <- function(name, a, A, b, B) {
  # Both ratios of the same villages in one design: their variances and covariance.
  both <- svyratio(~a + b, ~A + B, svydesign(ids = ~1, weights = ~1, data = data.frame(a, A, b, B)), covmat = TRUE)
  # Ratios come in the order a/A, b/A, a/B, b/B.
  v <- vcov(both)[c(1, 4), c(1, 4)]
  m <- length(a)
  interval <- function(n, d, v) {
    p <- sum(n) / sum(d)
    size <- min(sum(d), p * (1 - p) / v)
    adjusted <- size * (qt(0.975, sum(d) - 1) / qt(0.975, m - 1))^2
    z <- qnorm(0.975)
    limits <- (p + z^2 / (2 * adjusted) + c(-1, 1) * z * sqrt(p * (1 - p) / adjusted + z^2 / (4 * adjusted^2))) / (1 + z^2 / adjusted)
    list(p = p, low = limits[1], high = limits[2], alike = 1 - size / sum(d))
  }
  x <- interval(a, A, v[1, 1]); y <- interval(b, B, v[2, 2])
  r <- min(v[1, 2] / sqrt(v[1, 1] * v[2, 2]), sqrt(x$alike * y$alike))
  reach <- function(s, t) sqrt(s^2 + t^2 - 2 * r * s * t)
  list(name = name, before = a, beforeOf = A, after = b, afterOf = B, difference = y$p - x$p,
    low = y$p - x$p - reach(y$p - y$low, x$high - x$p), high = y$p - x$p + reach(y$high - y$p, x$p - x$low))
}
generated <- function(k, villages, each, change) {
  set.seed(k)
  zeal <- rbeta(villages, 4, 3) * (1 - max(0, change))
  A <- rpois(villages, each) + 1; B <- rpois(villages, each) + 1
  witness(paste(villages, "villages, about", each, "each"), rbinom(villages, A, zeal), A, rbinom(villages, B, pmax(0, zeal + change)), B)
}
cat(toJSON(list(generated(1, 12, 6, 0.2), generated(2, 40, 30, -0.05), generated(3, 150, 8, 0), generated(4, 25, 2, 0.1)),
  digits = 15, auto_unbox = TRUE))
