package org.ganlao.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;

/** A real GET through the gateway's front door, its token check off and on; beside it nginx before the same service. */
final class FrontDoor {

    private static final String PATH = "/v1/parameters?at=2007-03-31";
    private static final String PREFIX = "/api/rights";

    private final BenchStack stack;
    private final Report report;

    FrontDoor(BenchStack stack, Report report) {
        this.stack = stack;
        this.report = report;
    }

    /** For a gateway whose front door nobody passes. */
    static Map<String, String> nobodyBehind() {
        return before("http://127.0.0.1:9");
    }

    /** For a gateway all of whose front door leads to one service, which a single caller may ask without end. */
    static Map<String, String> before(String service) {
        Map<String, String> settings = new HashMap<>();
        for (String name : new String[] {"EMPLOYMENT", "INSURANCE", "SKILLS", "RIGHTS"}) {
            settings.put("GANLAO_" + name + "_URL", service);
        }
        settings.put("GANLAO_FRONT_DOOR_RATE_LIMIT_REQUESTS", "1000000000");
        settings.put("GANLAO_ACCESS_LOG", "OFF"); // as nginx's is
        return settings;
    }

    void run() throws Exception {
        if (!Wrk.isInstalled() || !Nginx.isInstalled()) {
            report.line("  not measured: it needs nginx and wrk (Debian: apt-get install nginx-light wrk)");
            return;
        }
        String token = stack.token().with("supervisor");
        try (ServiceProcess service = stack.service(Service.RIGHTS, Map.of());
                ServiceProcess open = gateway(service, false);
                ServiceProcess checking = gateway(service, true);
                Nginx nginx = Nginx.before(service.address(), PREFIX, stack.state())) {
            List<Wrk.Outcome> measured = Wrk.inTurns(
                    Wrk.Request.get(open.address() + PREFIX + PATH, token),
                    Wrk.Request.get(nginx.address() + PREFIX + PATH, token),
                    Wrk.Request.get(checking.address() + PREFIX + PATH, token),
                    Wrk.Request.get(service.address() + PATH, token));
            Wrk.Outcome unchecked = measured.get(0);
            Wrk.Outcome proxied = measured.get(1);
            Wrk.Outcome checked = measured.get(2);
            report.line("  GET %s of the labor-rights service, which checks the token in every case", PATH);
            say("front door, its token check off", unchecked);
            say("nginx", proxied);
            say("front door, its token check on", checked);
            say("the service without a proxy", measured.get(3));
            report.ratio("front door / nginx", unchecked.perSecond(), proxied.perSecond(), 0.7);
            report.line(
                    "  %-58s %12.2f (goal at most 2)",
                    "99 of 100 within: front door / nginx", unchecked.slowestPercent() / proxied.slowestPercent());
            report.line("  %-58s %12.2f", "token check: on / off", checked.perSecond() / unchecked.perSecond());
        }
    }

    private ServiceProcess gateway(ServiceProcess service, boolean tokenCheck) {
        Map<String, String> settings = before(service.address());
        settings.put("GANLAO_FRONT_DOOR_TOKEN_CHECK", String.valueOf(tokenCheck));
        return stack.service(Service.GATEWAY, settings);
    }

    private void say(String what, Wrk.Outcome outcome) {
        report.figure(what, outcome.perSecond(), "requests");
        report.line("  %-58s %12.1f ms", "  99 of 100 within", outcome.slowestPercent());
    }
}
