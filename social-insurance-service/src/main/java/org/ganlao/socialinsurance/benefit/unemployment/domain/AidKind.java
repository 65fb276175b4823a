package org.ganlao.socialinsurance.benefit.unemployment.domain;

/** What the unemployment fund pays to recipients beside the benefit: 国务院令258号第十条. */
public enum AidKind {
    /** 领取失业保险金期间的医疗补助金. */
    MEDICAL,
    /** 职业培训补贴. */
    TRAINING,
    /** 职业介绍补贴. */
    INTRODUCTION
}
