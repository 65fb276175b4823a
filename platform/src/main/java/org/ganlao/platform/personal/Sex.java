package org.ganlao.platform.personal;

/** As the resident identity number states it. */
public enum Sex {
    MALE,
    FEMALE
}
