package org.ganlao.skills.certification.credential.domain;

/**
 * The life of a key: two persons want it, it is published, signs once everybody can know it, is published after that for as long as its
 * credentials are to be verified, and is withdrawn.
 */
public enum CredentialKeyState {
    /** 待批准: nobody has heard of it. */
    PROPOSED,
    /** 已公布，待启用: signs when whoever keeps the published keys must have asked for them again. */
    NEXT,
    /** 现用于签发. */
    SIGNING,
    /** 仅供验证: another key signs; its private half is destroyed. */
    PUBLISHED,
    /** 停止公布: no longer published, because nobody needs what it signed. */
    RETIRED,
    /** 作废: somebody else may have had it; nothing that it signed is believed. */
    REVOKED;

    /** Whether what it signed is believed. */
    public boolean isPublished() {
        return this == NEXT || this == SIGNING || this == PUBLISHED;
    }

    /** Whether it could still sign, and be stolen. */
    public boolean keepsPrivateHalf() {
        return this == PROPOSED || this == NEXT || this == SIGNING;
    }
}
