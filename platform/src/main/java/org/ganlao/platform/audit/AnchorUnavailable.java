package org.ganlao.platform.audit;

/** Kafka does not take or give a head at present. */
class AnchorUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnchorUnavailable(Exception cause) {
        super(cause.toString(), cause);
    }
}
