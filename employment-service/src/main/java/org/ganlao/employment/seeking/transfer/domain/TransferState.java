package org.ganlao.employment.seeking.transfer.domain;

public enum TransferState {
    AWAY,
    RETURNED,
    ANNULLED
}
