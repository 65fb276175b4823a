package org.ganlao.socialinsurance.transfer.domain;

/** What goes from one agency to another; both see it. */
public interface Routed {

    Route route();
}
