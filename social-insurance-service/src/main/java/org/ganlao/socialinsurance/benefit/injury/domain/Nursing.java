package org.ganlao.socialinsurance.benefit.injury.domain;

/** How far somebody cannot look after himself: 国务院令375号第三十二条. */
public enum Nursing {
    NONE,
    PARTLY,
    LARGELY,
    WHOLLY
}
