package org.ganlao.gateway.route;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ganlao.gateway.route.ProblemsOfService.Told;
import org.ganlao.platform.problem.RefusalView;

/** The problems of the gateway and of all services, each code once; what several know is told by the gateway. */
final class AllProblems {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final SortedMap<String, RefusalView> byCode = new TreeMap<>();
    private final List<Told> services;

    AllProblems(List<RefusalView> own, List<Told> services) {
        this.services = services;
        own.forEach(problem -> byCode.put(problem.code(), problem));
        services.forEach(service -> service.problems().forEach(problem -> byCode.putIfAbsent(problem.code(), problem)));
    }

    List<RefusalView> list() {
        return List.copyOf(byCode.values());
    }

    Optional<RefusalView> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether every service has told its problems, now or earlier. */
    boolean isWhole() {
        return services.stream().allMatch(Told::isKnown);
    }

    /** What a reader must know of services that are away. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Told service : services) {
            if (!service.isKnown()) {
                notes.add("%1$s 目前没有应答，其错误代码未列出。 · %1$s does not answer at present; its codes are missing here."
                        .formatted(service.service()));
            } else if (service.isAway()) {
                notes.add("%1$s 目前没有应答，其错误代码截至 %2$s。 · %1$s does not answer at present; its codes are as of %2$s."
                        .formatted(service.service(), TIME.format(service.at())));
            }
        }
        return notes;
    }
}
