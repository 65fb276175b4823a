package org.ganlao.laborrights.relation.tripartite.domain;

/** Whether a tripartite body meets. */
public enum BodyState {
    STANDING,
    DISSOLVED,
    ANNULLED
}
