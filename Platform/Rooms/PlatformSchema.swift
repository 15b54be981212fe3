import Circles
import Jobs
import Needs
package import Storage
import Threads

/// The schema that all rooms stand on.
package enum PlatformSchema {
    package static let migrations: [Migration] =
        CirclesMigrations.all + ThreadsMigrations.all + JobsMigrations.all + NeedsMigrations.all
}
