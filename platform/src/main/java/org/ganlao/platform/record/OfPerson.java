package org.ganlao.platform.record;

import org.ganlao.platform.personal.ProtectedId;

/** A record of one person. */
public interface OfPerson {

    ProtectedId person();
}
