package org.ganlao.socialinsurance.register.person.domain;

/** 户口性质. */
public enum Household {
    URBAN,
    RURAL
}
