package org.ganlao.gateway.plan.counting.reading;

import org.ganlao.platform.event.PoisonException;

/** A fact lacks what its measures need; trying again cannot help. */
final class UnreadableFactException extends PoisonException {

    private static final long serialVersionUID = 1L;

    UnreadableFactException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
