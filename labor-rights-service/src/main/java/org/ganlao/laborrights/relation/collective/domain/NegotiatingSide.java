package org.ganlao.laborrights.relation.collective.domain;

/** One of the two who negotiate. */
public enum NegotiatingSide {
    EMPLOYERS,
    WORKERS
}
