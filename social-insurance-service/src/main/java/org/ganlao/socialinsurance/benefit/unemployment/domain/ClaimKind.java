package org.ganlao.socialinsurance.benefit.unemployment.domain;

public enum ClaimKind {
    /** 失业保险金，按月. */
    MONTHLY,
    /** 农民合同制工人一次性生活补助，国务院令258号第二十一条. */
    LUMP_SUM
}
