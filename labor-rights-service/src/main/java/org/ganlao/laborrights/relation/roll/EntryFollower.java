package org.ganlao.laborrights.relation.roll;

import org.ganlao.laborrights.relation.roll.domain.RollEntry;

/** Is told in the same transaction when it turns out that an entry belongs to another region: so does what was recorded with it. */
public interface EntryFollower {

    /** @param why the reason of the correction */
    void moved(RollEntry entry, String why);
}
