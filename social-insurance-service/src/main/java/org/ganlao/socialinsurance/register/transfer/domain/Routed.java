package org.ganlao.socialinsurance.register.transfer.domain;

/** What goes from one agency to another; both see it. */
public interface Routed {

    Route route();
}
