package org.ganlao.platform.event;

/** This record will never be understood, however often it is tried; it belongs to the dead letters. */
public class PoisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PoisonException(String reason) {
        super(reason);
    }

    public PoisonException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
