package org.ganlao.platform.event;

/** Interactive facts overtake bulk ones that wait for the relay. */
public enum Priority {
    INTERACTIVE,
    BULK
}
