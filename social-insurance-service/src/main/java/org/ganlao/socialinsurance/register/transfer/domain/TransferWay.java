package org.ganlao.socialinsurance.register.transfer.domain;

/** Which border a transfer crosses. */
public enum TransferWay {
    /** From one county of the province to another. */
    WITHIN,
    OUT_OF_PROVINCE,
    INTO_PROVINCE
}
