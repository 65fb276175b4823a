package org.ganlao.socialinsurance.benefit.medical.domain;

/** 医院等级：the higher, the dearer, and the smaller the share that the pooled fund pays. */
public enum Tier {
    /** 一级及以下，含社区卫生服务机构. */
    FIRST,
    /** 二级. */
    SECOND,
    /** 三级. */
    THIRD;

    /** As the keys of the figures end. */
    String key() {
        return "tier-" + (ordinal() + 1);
    }
}
