package org.ganlao.employment.aid.welfarepost.domain;

public enum HolderState {
    IN_POST,
    LEFT,
    ANNULLED
}
