package org.ganlao.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ConfigMapping(prefix = "ganlao.front-door")
interface FrontDoorConfig {

    /** Where each service listens, by its name in the public path: {@code /api/<name>/**}. */
    Map<String, URI> services();

    /** Off only to measure the proxy by itself; refused in {@code prod}. */
    @WithDefault("true")
    boolean tokenCheck();

    RateLimit rateLimit();

    /**
     * What anybody may ask without a token, by service: paths as the service knows them, or all below {@code /v1/notices/*}.
     * The service lets them in itself, or answers 401. The gateway's own stand under {@code gateway}.
     */
    Map<String, List<String>> open();

    /** Besides the machine itself, where health, metrics and the like are answered: {@code 10.1.0.0/16}. Others hear 404. */
    Optional<List<String>> innerNetworks();

    OpenRateLimit openRateLimit();

    OpenWriteLimit openWriteLimit();

    Breaker breaker();

    Connections connections();

    /** By service: {@code ganlao.front-door.patience.insurance.reads=PT1M}; the others keep what is usual. */
    @WithDefaults
    Map<String, Patience> patience();

    Bodies bodies();

    Problems problems();

    /** Per person or program and per gateway instance: with n instances each gets n times as much. */
    interface RateLimit {
        @WithDefault("12000")
        long requests();

        @WithDefault("PT1M")
        Duration period();
    }

    /** Of callers without a token at open paths, per network address and per gateway instance. */
    interface OpenRateLimit {
        @WithDefault("120")
        long requests();

        @WithDefault("PT1M")
        Duration period();
    }

    /** Of what callers without a token hand in at open paths, per network address and per gateway instance, besides the other. */
    interface OpenWriteLimit {
        @WithDefault("20")
        long requests();

        @WithDefault("PT1H")
        Duration period();
    }

    interface Breaker {
        /** Failures in a row that open the circuit. */
        @WithDefault("5")
        int failures();

        /** How long an open circuit refuses before it lets one request through to try. */
        @WithDefault("PT5S")
        Duration openFor();
    }

    interface Connections {
        /** Connections to one service, for each event loop. */
        @WithDefault("64")
        int perEventLoop();

        /** Requests that may wait for a connection, for each event loop; the next one is refused. */
        @WithDefault("1024")
        int waiting();

        /** Until a service takes a connection, and until one of those that are open is free for a request that waits. */
        @WithDefault("PT2S")
        Duration connectTimeout();
    }

    /** Nothing received of an answer for so long ends the exchange. */
    interface Patience {
        @WithDefault("PT20S")
        Duration reads();

        @WithDefault("PT30S")
        Duration writes();

        /** Of whole lists. */
        @WithDefault("PT2M")
        Duration exports();

        /** From the first byte sent up to the answer: the whole upload. */
        @WithDefault("PT1H")
        Duration imports();
    }

    interface Bodies {
        @WithDefault("1M")
        MemorySize max();

        /** For uploads to {@code /v1/imports/**}, which the services read as a stream. */
        @WithDefault("2G")
        MemorySize maxImport();
    }

    /** What a service may take to tell the problems that it documents. */
    interface Problems {
        @WithDefault("PT5S")
        Duration patience();

        @WithDefault("1M")
        MemorySize maxBody();

        /** How long what it told is taken for true. */
        @WithDefault("PT5M")
        Duration keptFor();
    }
}
