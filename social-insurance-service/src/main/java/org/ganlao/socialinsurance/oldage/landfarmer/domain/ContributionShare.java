package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import java.util.Locale;

/** Who bears what is due for a land-expropriated farmer. */
public enum ContributionShare {
    /** 个人：安置补助费. Goes to the account. */
    PERSON,
    /** 集体：土地补偿费. Goes to the account. */
    COLLECTIVE,
    /** 政府：国有土地有偿使用收入. Bears the basic part of pensions. */
    GOVERNMENT;

    /** As columns and figures name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean toAccount() {
        return this != GOVERNMENT;
    }
}
