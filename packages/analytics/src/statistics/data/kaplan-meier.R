# Makes kaplan-meier.json: R 4.2.2, survival 3.5-3. Run: Rscript kaplan-meier.R > kaplan-meier.json
suppressMessages(library(survival))
library(jsonlite)
witness <- function(name, time, event, cluster) {
  f <- survfit(Surv(time, event) ~ 1, cluster = cluster, conf.type = "plain")
  q <- summary(f)$table
  at <- f$n.event > 0
  list(name = name, time = time, isEvent = event, cluster = cluster,
    median = q[["median"]], low = q[["0.95LCL"]], high = q[["0.95UCL"]],
    times = I(f$time[at]), atRisk = I(f$n.risk[at]), survival = I(f$surv[at]), standardError = I(f$std.err[at]),
    lows = I(f$lower[at]), highs = I(f$upper[at]))
}
generated <- function(seed, villages, each, step, limit) {
  set.seed(seed)
  cluster <- rep(seq_len(villages) - 1, times = rpois(villages, each) + 1)
  frailty <- exp(rnorm(villages, 0, 0.8))
  time <- ceiling(rexp(length(cluster), frailty[cluster + 1] / 40) / step) * step
  watched <- ceiling(runif(length(cluster), 0, limit) / step) * step
  list(time = pmin(time, watched), event = as.integer(time <= watched), cluster = cluster)
}
l <- lung[!is.na(lung$inst), ]
sets <- list(
  witness("lung, by institution", l$time, l$status - 1, l$inst),
  witness("ovarian, each on its own", ovarian$futime, ovarian$fustat, seq_len(nrow(ovarian)) - 1),
  witness("no censoring: one half for a while", c(1:10, 10, 11), rep(1, 12), rep(0:5, 2)),
  witness("all at once", rep(4, 12), rep(1, 12), 0:11))
for (k in 1:6) {
  g <- generated(k, c(12, 30, 9, 200, 15, 60)[k], c(3, 8, 20, 4, 40, 1)[k], c(1, 6, 24, 1, 12, 0.25)[k], c(300, 150, 400, 60, 90, 1000)[k])
  sets[[length(sets) + 1]] <- witness(paste("generated", k), g$time, g$event, g$cluster)
}
cat(toJSON(sets, digits = 15, auto_unbox = TRUE, na = "null"))
