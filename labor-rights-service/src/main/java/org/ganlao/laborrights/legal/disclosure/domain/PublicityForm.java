package org.ganlao.laborrights.legal.disclosure.domain;

/** How people are told of the law. */
public enum PublicityForm {
    /** 讲座. */
    LECTURE,
    /** 咨询. */
    CONSULTATION,
    /** 展览. */
    EXHIBITION,
    /** 媒体宣传. */
    MEDIA,
    /** 培训. */
    TRAINING
}
