package org.ganlao.socialinsurance.benefit.medical.domain;

/** To whom the funds' part of a bill is paid. */
public enum Payee {
    /** 参保人先行垫付，中心报销. */
    PERSON,
    /** 医院记账，与医院结算. */
    HOSPITAL
}
