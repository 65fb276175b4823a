package org.ganlao.socialinsurance.collection.billing;

import java.util.Collection;
import java.util.UUID;

/** Follows what of orders to pay is open, in the same transaction. */
public interface OrderFollower {

    /** @param orders in force, of which another amount is open than before: by a receipt, by one struck out, or by a bill */
    void moved(Collection<UUID> orders);
}
