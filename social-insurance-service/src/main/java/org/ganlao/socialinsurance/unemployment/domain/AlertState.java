package org.ganlao.socialinsurance.unemployment.domain;

public enum AlertState {
    RAISED,
    ACKNOWLEDGED
}
