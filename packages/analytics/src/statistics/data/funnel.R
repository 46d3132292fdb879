# Makes funnel.json: R 4.2.2, base only; the formulas of Spiegelhalter (2005), A.1 to A.3, written apart. Run: Rscript funnel.R > funnel.json
library(jsonlite)
witness <- function(name, scale, overdispersion, n, d) {
  g <- if (scale == "share") function(p) asin(sqrt(p)) else sqrt
  inverse <- if (scale == "share") function(x) sin(pmin(pi / 2, pmax(0, x)))^2 else function(x) pmax(0, x)^2
  centre <- sum(n) / sum(d)
  s <- 1 / (2 * sqrt(d))
  z <- (g(n / d) - g(centre)) / s
  q <- quantile(z, c(0.1, 0.9), type = 7)
  phi <- if (overdispersion == "none") 1 else mean(pmin(q[2], pmax(q[1], z))^2)
  w <- 1 / s^2
  tau2 <- max(0, (length(z) * phi - (length(z) - 1)) / (sum(w) - sum(w^2) / sum(w)))
  se <- switch(overdispersion, none = s, multiplicative = s * sqrt(max(1, phi)), additive = sqrt(s^2 + tau2))
  limit <- function(p) inverse(g(centre) + qnorm(p) * se)
  list(name = name, scale = scale, overdispersion = overdispersion, numerator = n, denominator = d, centre = centre,
    dispersion = unname(phi), between = if (overdispersion == "additive") sqrt(tau2) else 0, z = z,
    low95 = limit(0.025), high95 = limit(0.975), low998 = limit(0.001), high998 = limit(0.999))
}
set.seed(1)
d <- round(rlnorm(25, 4.5, 1)) + 5
wide <- rbinom(25, d, rbeta(25, 16, 4))
narrow <- rbinom(25, d, 0.8)
exposure <- round(rlnorm(20, 1.5, 0.8), 2)
events <- rpois(20, exposure * rgamma(20, 8, 8) * 3)
cat(toJSON(list(
  witness("shares that differ", "share", "none", wide, d), witness("shares that differ", "share", "multiplicative", wide, d),
  witness("shares that differ", "share", "additive", wide, d), witness("shares that do not", "share", "multiplicative", narrow, d),
  witness("shares that do not", "share", "additive", narrow, d), witness("rates", "rate", "additive", events, exposure),
  witness("rates", "rate", "multiplicative", events, exposure)), digits = 15, auto_unbox = TRUE))
