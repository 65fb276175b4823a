package org.ganlao.laborrights.tripartite.domain;

/** What has become of a resolution. */
public enum ResolutionState {
    OPEN,
    FULFILLED,
    ANNULLED
}
