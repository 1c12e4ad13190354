package vn.dondoc.flood;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of the server, asked of the JDK's own tool. */
final class Heap {

    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final int KILO = 1_024;

    private Heap() {}

    /** What is in use, before a full collection and after it. */
    static String used(int port) {
        try {
            String pid = ProcessHandle.allProcesses()
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains("--server.port=" + port))
                            .isPresent())
                    .filter(process -> process.info()
                            .command()
                            .filter(name -> name.endsWith("java"))
                            .isPresent())
                    .map(process -> Long.toString(process.pid()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no process has --server.port=" + port));
            String before = inUse(pid);
            jcmd(pid, "GC.run");
            return before + ", then " + inUse(pid);
        } catch (IOException e) {
            return "unknown: " + e.getMessage();
        }
    }

    private static String inUse(String pid) throws IOException {
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / KILO + " MB" : "unknown";
    }

    private static String jcmd(String pid, String command) throws IOException {
        Process process = new ProcessBuilder("jcmd", pid, command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
