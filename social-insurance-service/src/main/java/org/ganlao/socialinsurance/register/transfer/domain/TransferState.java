package org.ganlao.socialinsurance.register.transfer.domain;

/** Where a transfer stands. */
public enum TransferState {
    /** The relation has left and is not received yet, or came from another province and is not approved yet. */
    UNDERWAY,
    SETTLED,
    WITHDRAWN,
    /** It never came from another province. */
    ANNULLED
}
