package org.ganlao.socialinsurance.person.domain;

/** 户口性质. */
public enum Household {
    URBAN,
    RURAL
}
