package org.ganlao.laborrights.collective.domain;

/** One of the two who negotiate. */
public enum NegotiatingSide {
    EMPLOYERS,
    WORKERS
}
