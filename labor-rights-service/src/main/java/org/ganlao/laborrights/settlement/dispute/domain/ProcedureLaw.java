package org.ganlao.laborrights.settlement.dispute.domain;

/** By which law a case is handled; the day of the application decides. */
public enum ProcedureLaw {
    /** 《企业劳动争议处理条例》（国务院令第117号）. */
    REGULATION_1993,
    /** 《劳动争议调解仲裁法》. */
    LAW_2008
}
