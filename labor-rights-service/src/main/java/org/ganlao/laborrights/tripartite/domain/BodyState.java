package org.ganlao.laborrights.tripartite.domain;

/** Whether a tripartite body meets. */
public enum BodyState {
    STANDING,
    DISSOLVED,
    ANNULLED
}
