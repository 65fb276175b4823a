package org.ganlao.platform.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "ganlao.imports")
interface ImportConfig {

    /** The longest record, in characters. */
    @WithDefault("65536")
    int longestRow();

    /** The largest file, as sent. */
    @WithDefault("1G")
    MemorySize largestFile();

    /** The most records of a file of which all are taken or none: they are one transaction. */
    @WithDefault("20000")
    int largestWhole();

    /** How long the one transaction of an all-or-nothing import may take. */
    @WithDefault("1h")
    Duration allOrNothingTimeout();

    /** How long refused rows can be fetched after the import has ended. */
    @WithDefault("30d")
    Duration keepRefused();
}
