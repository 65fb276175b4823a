package org.ganlao.socialinsurance.benefit.unemployment.domain;

public enum AlertState {
    RAISED,
    ACKNOWLEDGED
}
