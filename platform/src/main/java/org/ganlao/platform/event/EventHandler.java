package org.ganlao.platform.event;

import java.util.Set;

/**
 * What a service does when another one says something. The platform subscribes, keeps offsets and inbox in the
 * handler's transaction, so that each event takes effect exactly once, and puts what cannot be handled aside.
 */
public interface EventHandler {

    /** Topics to listen to. */
    Set<String> topics();

    /** Whether this type concerns the handler; other types on the topics pass by. */
    boolean handles(String type);

    /** Runs in the transaction that also stores the offset. */
    void handle(IncomingEvent event);
}
