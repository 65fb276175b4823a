package org.ganlao.laborrights.enforcement.credit.domain;

/** 劳动保障诚信等级. */
public enum CreditGrade {
    A,
    B,
    C
}
