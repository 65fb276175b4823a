package org.ganlao.laborrights.relation.tripartite.domain;

/** What has become of a resolution. */
public enum ResolutionState {
    OPEN,
    FULFILLED,
    ANNULLED
}
