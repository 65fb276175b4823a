package org.ganlao.gateway.plan.targets.catalogue;

/** The catalogue cannot be used; the message names file and entry. The gateway does not start with it. */
class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogueException(String message) {
        super(message);
    }

    CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
