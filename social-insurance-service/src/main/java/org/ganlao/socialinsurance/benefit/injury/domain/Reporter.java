package org.ganlao.socialinsurance.benefit.injury.domain;

/** Who reports an accident: 国务院令375号第十七条. */
public enum Reporter {
    EMPLOYER,
    WORKER,
    KIN,
    TRADE_UNION
}
