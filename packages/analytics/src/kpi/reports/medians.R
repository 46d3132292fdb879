# Figures of medians.test.ts: R 4, package survival 3.5.
library(survival)
# 12 villages, two reports each: report i of village v is decided after 5 v + 7 i hours; the second of every third village never.
v <- rep(1:12, each = 2); i <- rep(1:2, 12)
time <- 5 * v + 7 * i; event <- !(i == 2 & v %% 3 == 0); time[!event] <- 100
print(summary(survfit(Surv(time, event) ~ 1, cluster = v, conf.type = "plain"))$table)
# From event to follow-up 3 v + 2 i hours; in villages 4, 8 and 12 the report is rejected then. survfit of several states takes
# no notice of `cluster`: its influences are added up by village.
time <- 3 * v + 2 * i; state <- factor(ifelse(v %% 4 == 0, 2, 1), levels = 0:2)
f <- survfit(Surv(time, state) ~ 1, id = seq_along(v), influence = TRUE)
error <- sqrt(colSums(rowsum(f$influence.pstate[, -1, 2], v)^2))
share <- f$pstate[, 2]
print(cbind(f$time, share, share - qnorm(0.975) * error, share + qnorm(0.975) * error))
