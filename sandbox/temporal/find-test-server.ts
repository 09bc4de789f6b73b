/** Finding Temporal's time-skipping test server, or making it where there is none. Tests alone need it. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDirectory, installOnce } from './cache.js';
import { isExecutable, run, which } from './command.js';
import { firstLine } from './find-dev-server.js';
import type { FindOptions, Found } from './find-dev-server.js';
import { sdkDownload } from './sdk-download.js';

const ARTIFACT = { groupId: 'io.temporal', artifactId: 'temporal-test-server', version: '1.38.0' };

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>ringback</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>${ARTIFACT.groupId}</groupId>
      <artifactId>${ARTIFACT.artifactId}</artifactId>
      <version>${ARTIFACT.version}</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>1.7.36</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * The SDK starts a server as `<executable> <port>`, waits 5 s for it, and leaves it behind when its own process is
 * killed: the loop ends it then.
 */
const launcher = (command: string): string => `#!/bin/sh
here=$(dirname "$0")
(
  while kill -0 $PPID && kill -0 $$; do sleep 2; done
  kill $$
) </dev/null >/dev/null 2>&1 &
exec ${command} "$@"
`;

/** The options are those with which the JVM starts quickest. */
const JAVA =
  'java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -cp "$here/lib/*" io.temporal.testserver.TestServer';

/**
 * The executable for `TestWorkflowEnvironment.createTimeSkipping`: the cached one, else the SDK's download, else,
 * where Java and Maven are installed, the published jar behind a launcher.
 *
 * @throws with what to install when there is no way
 */
export async function findTestServer(options: FindOptions): Promise<Found> {
  const { env = process.env, onMessage, download = sdkDownload } = options;
  const folder = join(cacheDirectory(env), 'time-skipping');
  const executable = join(folder, 'test-server');
  if (isExecutable(executable)) return { path: executable, by: 'cache' };

  let by: Found['by'] = 'cache';
  await installOnce(folder, onMessage, async (temporary) => {
    const made = join(temporary, 'made');
    await mkdir(made);
    onMessage("No time-skipping test server here yet: downloading Temporal's (about a minute, once).");
    try {
      const path = await download('test-server', made, env, onMessage);
      await writeFile(join(made, 'test-server'), launcher(`"$here${path.slice(made.length)}"`));
      by = 'download';
    } catch (error) {
      onMessage(`It could not be downloaded (${firstLine(error)}).`);
      const maven = which('mvn', env);
      if (!maven || !which('java', env)) throw new Error(howToInstall(executable), { cause: error });
      onMessage('Fetching its published jar with Maven instead (about half a minute, once).');
      await writeFile(join(made, 'pom.xml'), POM);
      await run({
        what: 'fetching the time-skipping test server',
        program: maven,
        args: ['--batch-mode', '--quiet', 'dependency:copy-dependencies', '-DoutputDirectory=lib'],
        cwd: made,
        env,
        onMessage,
      });
      await writeFile(join(made, 'test-server'), launcher(JAVA));
      by = 'build';
    }
    await chmod(join(made, 'test-server'), 0o755);
    return made;
  });
  return { path: executable, by };
}

function howToInstall(executable: string): string {
  return [
    "Temporal's time-skipping test server could not be found or fetched. Do one of these and start again:",
    '  - install Java 11 or later and Maven, and it is fetched as a published jar,',
    `  - or put its executable at ${executable}.`,
  ].join('\n');
}
