package org.ganlao.localstack;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker's own JVM: formats the log folder on the first start, then runs Kafka. */
final class KafkaProcess {

    private KafkaProcess() {}

    /** @param arguments the properties file, the cluster id */
    public static void main(String[] arguments) {
        String properties = arguments[0];
        int exit = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "--config", properties, "--cluster-id", arguments[1]},
                System.out);
        if (exit != 0) {
            System.exit(exit);
        }
        Kafka.main(new String[] {properties});
    }
}
