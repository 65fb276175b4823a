package org.ganlao.platform.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The settings of the event machinery of one service. */
@ConfigMapping(prefix = "ganlao.events")
public interface EventSettings {

    /** The domain as it stands in event types and sources. */
    @WithDefault("${ganlao.domain}")
    String domain();

    /** The topic of this service's facts. */
    @WithDefault("ganlao.${ganlao.domain}.facts")
    String factTopic();

    @WithDefault("ganlao.watermarks")
    String watermarkTopic();

    /** Whether every event is checked against its JSON Schema when it is written (tests, development). */
    @WithDefault("false")
    boolean validate();

    Relay relay();

    Consumer consumer();

    /** How the relay works. */
    interface Relay {

        @WithDefault("true")
        boolean enabled();

        @WithDefault("500")
        int batch();

        /** How often the relay looks when nobody woke it. */
        @WithDefault("500ms")
        Duration poll();

        /** The least time between two rounds of the relay, unless a round leaves something behind. */
        @WithDefault("100ms")
        Duration pace();

        /** How often a watermark is said while facts flow. */
        @WithDefault("1s")
        Duration watermarkEvery();

        /** How often a watermark is said while nothing happens. */
        @WithDefault("10s")
        Duration watermarkIdle();

        /** How far the clocks of the service's instances and its database may differ. */
        @WithDefault("1s")
        Duration clockSkew();
    }

    /** How consumers work. */
    interface Consumer {

        @WithDefault("true")
        boolean enabled();

        @WithDefault("5000")
        int maxPollRecords();

        /** How many members a process brings to a group that has much to read. */
        @WithDefault("2")
        int members();
    }
}
