package org.ganlao.employment.welfarepost.domain;

public enum HolderState {
    IN_POST,
    LEFT,
    ANNULLED
}
