package org.ganlao.gateway.plan.oversight.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How messages are kept and streamed. */
@ConfigMapping(prefix = "ganlao.stream")
interface StreamConfig {

    /** How often an instance looks for what others told; what it told itself goes out at once. */
    @WithDefault("PT0.5S")
    Duration poll();

    /** Silence after which a listener gets a sign of life. */
    @WithDefault("15S")
    Duration heartbeat();

    /** How close hints that figures have moved may follow each other. */
    @WithDefault("1S")
    Duration hintEvery();

    /** How long messages can be resumed from. */
    @WithDefault("72H")
    Duration keep();

    /** Messages that may wait for a listener before it is too slow. */
    @WithDefault("256")
    int waiting();

    /** Messages that a listener gets sent again at most. */
    @WithDefault("5000")
    int resumed();

    /** Listeners of one instance. */
    @WithDefault("2000")
    int listeners();

    /** Streams of one caller at one instance; the oldest ends when another one begins. */
    @WithDefault("20")
    int perCaller();

    /** How long one stream lasts at most, even if the token lasts longer; the listener then comes again. */
    @WithDefault("1H")
    Duration longest();
}
