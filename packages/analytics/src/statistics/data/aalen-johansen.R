# Makes aalen-johansen.json: R 4.2.2, survival 3.5-3. Run: Rscript aalen-johansen.R > aalen-johansen.json
suppressMessages(library(survival))
library(jsonlite)
# The first time at which a share is 1/2 or more; where it is exactly 1/2, the midpoint to the next time at which it is more.
half <- function(share, time) {
  tolerance <- sqrt(.Machine$double.eps)
  keep <- share > 0.5 - tolerance
  if (!any(keep)) return(NA)
  y <- share[keep]; x <- time[keep]
  if (abs(y[1] - 0.5) < tolerance && any(y > y[1])) (x[1] + x[min(which(y > y[1]))]) / 2 else x[1]
}
witness <- function(name, time, cause, cluster) {
  state <- factor(cause, levels = 0:max(cause), labels = c("censored", "asked", paste("other", seq_len(max(1, max(cause) - 1))))[1:(max(cause) + 1)])
  # survfit of several states takes no notice of `cluster` (survival 3.5-3): its influences are added up by cluster here.
  f <- survfit(Surv(time, state) ~ 1, id = seq_along(time), influence = TRUE)
  k <- which(f$states == "asked")
  at <- f$n.event[, k] > 0
  share <- f$pstate[at, k]
  error <- sqrt(colSums(rowsum(f$influence.pstate[, -1, k], cluster)^2))[at]
  low <- pmax(0, share - qnorm(0.975) * error)
  high <- pmin(1, share + qnorm(0.975) * error)
  list(name = name, time = time, cause = cause, cluster = cluster,
    times = I(f$time[at]), incidence = I(share), standardError = I(error), lows = I(low), highs = I(high),
    median = half(share, f$time[at]), low = half(high, f$time[at]), high = half(low, f$time[at]))
}
generated <- function(seed, villages, each, step, limit, causes) {
  set.seed(seed)
  cluster <- rep(seq_len(villages) - 1, times = rpois(villages, each) + 1)
  frailty <- exp(rnorm(villages, 0, 0.8))
  time <- ceiling(rexp(length(cluster), frailty[cluster + 1] / 40) / step) * step
  watched <- ceiling(runif(length(cluster), 0, limit) / step) * step
  which <- sample(seq_len(causes), length(cluster), replace = TRUE, prob = c(0.8, rep(0.2 / (causes - 1), causes - 1)))
  witness(paste("generated", seed), pmin(time, watched), ifelse(time <= watched, which, 0), cluster)
}
m <- mgus2
cat(toJSON(list(
  witness("mgus2: progression, with death competing, by age", ifelse(m$pstat == 1, m$ptime, m$futime),
    ifelse(m$pstat == 1, 1, 2 * m$death), m$age),
  witness("four by hand", 1:4, c(1, 2, 1, 1), 0:3),
  generated(1, 12, 3, 1, 300, 2), generated(2, 30, 8, 6, 250, 3), generated(3, 9, 20, 24, 400, 2),
  generated(4, 200, 4, 1, 100, 2), generated(5, 60, 1, 0.25, 1000, 4)), digits = 15, auto_unbox = TRUE, na = "null"))
